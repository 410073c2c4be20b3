// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/sketch.h"

/// Whole pictures: each fills the sketch that it is given. The catalogue gives them their hour,
/// season and seed.
namespace naober::demo::scenes {

// The village
void square(Sketch &s);
void market(Sketch &s);
void terrace(Sketch &s);
void street(Sketch &s);
void nightView(Sketch &s);
void school(Sketch &s);
void communityHall(Sketch &s);
void townHall(Sketch &s);
void bakery(Sketch &s);
void shopStreet(Sketch &s);
void surgery(Sketch &s);
void fireStation(Sketch &s);
void busStopScene(Sketch &s);
void binDay(Sketch &s);
void glassCorner(Sketch &s);
void roadWork(Sketch &s);
void aedCorner(Sketch &s);
void playground(Sketch &s);
void storm(Sketch &s);
void chipShop(Sketch &s);

// The land around it
void fields(Sketch &s);
void asparagus(Sketch &s);
void heath(Sketch &s);
void canal(Sketch &s);
void skating(Sketch &s);
void orchard(Sketch &s);
void harvest(Sketch &s);
void cyclePath(Sketch &s);
void duoRide(Sketch &s);
void chapelLane(Sketch &s);
void castleMoat(Sketch &s);
void mill(Sketch &s);
void farm(Sketch &s);
void meadow(Sketch &s);
void woodWalk(Sketch &s);
void camping(Sketch &s);
void allotment(Sketch &s);
void bees(Sketch &s);
void tractorField(Sketch &s);

// What people do together
void parade(Sketch &s);
void concert(Sketch &s);
void football(Sketch &s);
void carnival(Sketch &s);
void saintMartin(Sketch &s);
void christmasMarket(Sketch &s);
void guild(Sketch &s);
void bowls(Sketch &s);
void theatre(Sketch &s);
void neighbourParty(Sketch &s);
void fair(Sketch &s);

// Indoors and on the table
void library(Sketch &s);
void soup(Sketch &s);
void coffee(Sketch &s);
void breadTable(Sketch &s);
void books(Sketch &s);
void repair(Sketch &s);
void computerHelp(Sketch &s);
void knitting(Sketch &s);
void cards(Sketch &s);
void churchInside(Sketch &s);
void studio(Sketch &s);
void oldPhoto(Sketch &s);
void oldFarm(Sketch &s);
void gymnastics(Sketch &s);
void flowersTable(Sketch &s);
void instruments(Sketch &s);
void groceries(Sketch &s);
void paperwork(Sketch &s);
void choir(Sketch &s);

} // namespace naober::demo::scenes
