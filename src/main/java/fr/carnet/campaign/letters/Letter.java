package fr.carnet.campaign.letters;

import java.util.List;

/**
 * One letter to print.
 *
 * @param withGrid a grid of codes goes with it
 */
record Letter(long holder, Barcode barcode, List<String> lines, boolean withGrid) {}
