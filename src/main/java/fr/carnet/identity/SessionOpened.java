package fr.carnet.identity;

/** Somebody has signed in with a browser. */
public record SessionOpened(Viewer viewer) {}
