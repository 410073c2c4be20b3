// SPDX-License-Identifier: GPL-3.0-or-later
// The peer of the first sync: PouchDB replicates the same records from express-pouchdb over
// loopback into a LevelDB folder. It has no search index to fill and no signature to check; Naober's
// figure beside it includes both.
//   node pouchdb.js RECORDS.ndjson FOLDER        prints {"milliseconds":…,"docs":…}
'use strict';
const fs = require('fs');
const path = require('path');
const modules = process.env.NAOBER_PEERS + '/node_modules/';
const PouchDB = require(modules + 'pouchdb');
const express = require(modules + 'express');
const expressPouch = require(modules + 'express-pouchdb');

async function main([recordsFile, folder]) {
    fs.mkdirSync(path.join(folder, 'server'), { recursive: true });
    fs.mkdirSync(path.join(folder, 'client'), { recursive: true });
    const Server = PouchDB.defaults({ prefix: path.join(folder, 'server') + '/' });
    const Client = PouchDB.defaults({ prefix: path.join(folder, 'client') + '/' });

    const docs = fs.readFileSync(recordsFile, 'utf8').trim().split('\n').map(line => {
        const record = JSON.parse(line);
        return { _id: record.id, type: record.type, data: record.data };
    });
    const village = new Server('village');
    await village.bulkDocs(docs);

    const app = express();
    app.use('/', expressPouch(Server, { mode: 'minimumForPouchDB', logPath: folder + '/log.txt',
                                        configPath: folder + '/config.json' }));
    const server = await new Promise(done => { const s = app.listen(0, '127.0.0.1', () => done(s)); });
    const address = 'http://127.0.0.1:' + server.address().port + '/village';

    const start = process.hrtime.bigint();
    const local = new Client('village');
    await local.replicate.from(address, { batch_size: 500, batches_limit: 10 });
    const milliseconds = Number((process.hrtime.bigint() - start) / 1000000n);
    const info = await local.info();
    console.log(JSON.stringify({ milliseconds, docs: info.doc_count }));
    process.exit(info.doc_count === docs.length ? 0 : 1);
}

main(process.argv.slice(2)).catch(error => { console.error(error); process.exit(1); });
