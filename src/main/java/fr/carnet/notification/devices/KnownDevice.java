package fr.carnet.notification.devices;

import fr.carnet.identity.DeviceSeen;
import java.time.Instant;
import java.util.UUID;

/** @param current the one of this very request */
public record KnownDevice(UUID ref, DeviceSeen.Kind kind, Instant firstAt, Instant lastAt, boolean current) {}
