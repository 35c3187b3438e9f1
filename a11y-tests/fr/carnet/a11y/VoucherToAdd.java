package fr.carnet.a11y;

/** A voucher to add one document, made by Ruth for the surgery where Dr Martin works, as she would make it. */
final class VoucherToAdd implements AutoCloseable {

    private static final String ALL = "/espace/partage/bons";

    private final String code;
    private final String ref;

    VoucherToAdd() {
        var ruth = Browser.as("ruth").withoutScripts().open(ALL + "/preparer?qui=750000001");
        ruth.find("[name=ticks][value=ADD]").click();
        ruth.find("[name=hours][value=ONE]").click();
        ruth.press("Préparer le bon");
        code = ruth.find("#code").getText();
        ref = ruth.path().replaceFirst(".*bon=", "");
    }

    String code() {
        return code;
    }

    /** Where Ruth cancels it. */
    String cancelling() {
        return ALL + "/annuler?bon=" + ref;
    }

    /** Typed by Dr Martin: the page of the one document. */
    Browser typed() {
        return Browser.as("dr.martin")
                .withoutScripts()
                .open("/pro/deposer")
                .type("code", code)
                .press("Continuer");
    }

    @Override
    public void close() {
        Browser.as("ruth").withoutScripts().open(cancelling()).press("Annuler ce bon");
    }
}
