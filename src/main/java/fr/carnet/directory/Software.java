package fr.carnet.directory;

/** A professionals' software, by its OIDC client; deposits only when registered. */
public record Software(String clientId, String name, String finess, boolean registered) {}
