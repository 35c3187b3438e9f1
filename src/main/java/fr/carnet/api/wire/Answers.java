package fr.carnet.api.wire;

import static java.util.Map.entry;

import fr.carnet.identity.Identity;
import fr.carnet.platform.Refusal;
import fr.carnet.records.Records;
import fr.carnet.records.cda.Cda;
import fr.carnet.sharing.Sharing;
import java.util.Map;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** What kind of issue each refusal is for FHIR, and which number it has at the DMP (INTEROP §2). */
final class Answers {

    private static final Map<Refusal.Code, IssueType> ISSUES = Map.ofEntries(
            entry(Fault.MALFORMED, IssueType.STRUCTURE),
            entry(Fault.FORBIDDEN_CHARACTER, IssueType.INVALID),
            entry(Fault.TOO_COMPLEX, IssueType.TOOCOSTLY),
            entry(Fault.TOO_LARGE, IssueType.TOOLONG),
            entry(Fault.BUSY, IssueType.TRANSIENT),
            entry(Fault.MEDIA_TYPE_UNSUPPORTED, IssueType.NOTSUPPORTED),
            entry(Fault.NOT_ACCEPTABLE, IssueType.NOTSUPPORTED),
            entry(Fault.NO_SUCH_OPERATION, IssueType.NOTSUPPORTED),
            entry(Fault.METHOD_NOT_ALLOWED, IssueType.NOTSUPPORTED),
            entry(Fault.PARAMETER_UNKNOWN, IssueType.NOTSUPPORTED),
            entry(Fault.PARAMETER_INVALID, IssueType.VALUE),
            entry(Fault.PARAMETER_MISSING, IssueType.REQUIRED),
            entry(Fault.ELEMENT_MISSING, IssueType.REQUIRED),
            entry(Fault.ELEMENT_INVALID, IssueType.VALUE),
            entry(Fault.CODE_UNKNOWN, IssueType.CODEINVALID),
            entry(Fault.REFERENCE_BROKEN, IssueType.NOTFOUND),
            entry(Fault.NOT_SUPPORTED, IssueType.NOTSUPPORTED),
            entry(Fault.CONTENT_TYPE_UNSUPPORTED, IssueType.NOTSUPPORTED),
            entry(Fault.HASH_DIFFERS, IssueType.CONFLICT),
            entry(Fault.SIZE_DIFFERS, IssueType.CONFLICT),
            entry(Fault.HEADER_DIFFERS, IssueType.CONFLICT),
            entry(Fault.SERVER_ERROR, IssueType.EXCEPTION),
            entry(Identity.INS_MISSING, IssueType.REQUIRED),
            entry(Identity.INS_INCOMPLETE, IssueType.REQUIRED),
            entry(Identity.INS_DIFFERS, IssueType.CONFLICT),
            entry(Identity.PATIENT_UNKNOWN, IssueType.NOTFOUND),
            entry(Sharing.NOT_FOUND, IssueType.NOTFOUND),
            entry(Sharing.GONE, IssueType.DELETED),
            entry(Sharing.NOT_AUTHOR, IssueType.FORBIDDEN),
            entry(Sharing.MASKED_BY_HOLDER, IssueType.FORBIDDEN),
            entry(Sharing.SOFTWARE_NOT_REGISTERED, IssueType.FORBIDDEN),
            entry(Sharing.CONSULTATION_NEEDS_A_PROFESSIONAL, IssueType.FORBIDDEN),
            entry(Sharing.TYPE_NOT_ALLOWED, IssueType.CODEINVALID),
            entry(Sharing.REPLACED_UNKNOWN, IssueType.NOTFOUND),
            entry(Sharing.LOT_ID_USED, IssueType.DUPLICATE),
            entry(Sharing.TOO_MANY_SEARCHES, IssueType.THROTTLED),
            entry(Sharing.VERSION_DIFFERS, IssueType.CONFLICT),
            entry(Sharing.NOT_ONE_DOCUMENT, IssueType.MULTIPLEMATCHES),
            entry(Records.DUPLICATE_ID, IssueType.DUPLICATE),
            entry(Records.NOT_LATEST, IssueType.CONFLICT),
            entry(Records.ALREADY_DELETED, IssueType.DELETED));

    /** What has no number of its own. */
    private static final String OTHER = "906";

    private static final Map<Refusal.Code, String> NUMBERS = Map.ofEntries(
            entry(Records.NOT_LATEST, "900"),
            entry(Sharing.NOT_AUTHOR, "901"),
            entry(Identity.PATIENT_UNKNOWN, "902"),
            entry(Identity.INS_MISSING, "903"),
            entry(Identity.INS_DIFFERS, "904"),
            entry(Identity.INS_INCOMPLETE, "905"),
            entry(Identity.INS_MALFORMED, OTHER),
            entry(Identity.INS_KEY_WRONG, OTHER),
            entry(Identity.INS_SYSTEM_UNKNOWN, OTHER),
            entry(Identity.INS_TEST_NOT_ACCEPTED, OTHER),
            entry(Sharing.TYPE_NOT_ALLOWED, OTHER),
            entry(Sharing.SPACE_CLOSED, "DMPClosed"),
            entry(Records.DUPLICATE_ID, "XDSNonIdenticalHash"),
            entry(Sharing.LOT_ID_USED, "XDSDuplicateUniqueIdInRegistry"));

    private Answers() {}

    static IssueType issue(Refusal.Code code) {
        if (code instanceof Cda) return IssueType.INVALID;
        return ISSUES.getOrDefault(code, IssueType.BUSINESSRULE);
    }

    /** Null when the DMP has none. */
    static String number(Refusal.Code code) {
        return code instanceof Cda ? OTHER : NUMBERS.get(code);
    }
}
