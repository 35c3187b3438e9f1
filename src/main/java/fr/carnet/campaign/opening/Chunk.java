package fr.carnet.campaign.opening;

/** A range of people of a run. */
record Chunk(int run, int number, long first, long last) {}
