package fr.carnet.directory;

/**
 * A professionals' software, by its OIDC client; deposits only when registered.
 *
 * @param formerRecordSource brings documents of the former record (R14), before spaces open
 */
public record Software(String clientId, String name, String finess, boolean registered, boolean formerRecordSource) {}
