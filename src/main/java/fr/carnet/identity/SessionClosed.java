package fr.carnet.identity;

/** Somebody has signed out (a session that expires says nothing). */
public record SessionClosed(Viewer viewer) {}
