package fr.carnet.emergency;

import java.time.Instant;
import java.util.UUID;

/** An attending physician's patient was seen in an emergency: who and when, nothing else (R52). */
public record ProfessionalNotice(UUID ref, UUID patient, String name, Instant at) {}
