package fr.carnet.campaign.letters;

import java.util.List;

/** One letter to print. */
record Letter(long holder, Barcode barcode, List<String> lines) {}
