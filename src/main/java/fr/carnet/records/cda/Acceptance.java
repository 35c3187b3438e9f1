package fr.carnet.records.cda;

import fr.carnet.directory.DocumentTypes;
import fr.carnet.identity.Identity;
import fr.carnet.platform.Refusal;

/**
 * What a header alone decides at the door, before anybody is looked for. Whether the patient is known (902), has these
 * very traits (904), or the document is new is decided by whoever stores.
 */
public final class Acceptance {

    private final DocumentTypes types;
    private final boolean testNumbers;
    private final boolean wrongTestKeys;

    /**
     * @param testNumbers   test identities are accepted (demo)
     * @param wrongTestKeys of these, even those whose key is wrong (test mode)
     */
    public Acceptance(DocumentTypes types, boolean testNumbers, boolean wrongTestKeys) {
        this.types = types;
        this.testNumbers = testNumbers;
        this.wrongTestKeys = wrongTestKeys;
    }

    /** @throws Refusal with the first thing that is wrong: the id, the type, the INS, then the traits */
    public void require(ClinicalDocument document) {
        if (document.id().extension() != null) throw new Refusal(Cda.ID_WITH_EXTENSION);
        var type = document.type();
        if (types.find(type.code(), type.system()).isEmpty()) throw new Refusal(Cda.TYPE_NOT_ACCEPTED, type.code());
        var patient = document.patient();
        if (patient.ins() == null) throw new Refusal(Identity.INS_MISSING);
        patient.ins().problem(testNumbers, wrongTestKeys).ifPresent(code -> {
            throw new Refusal(code);
        });
        if (!patient.traits().complete()) throw new Refusal(Identity.INS_INCOMPLETE);
    }
}
