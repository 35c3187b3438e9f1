package fr.carnet.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Collection;
import java.util.List;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Whether a PDF is PDF/UA-1 (ISO 14289-1), as veraPDF says: all that a machine can say of it. */
public final class PdfUa {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfUa() {}

    /** Fails with the clauses that are not kept. */
    public static void check(byte[] pdf) {
        assertThat(broken(pdf)).as("clauses of PDF/UA-1 that are broken").isEmpty();
    }

    /** @return clause, what it asks, and where */
    static Collection<String> broken(byte[] pdf) {
        var flavour = PDFAFlavour.PDFUA_1;
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var result = validator.validate(parser);
            if (result.isCompliant()) return List.of();
            return result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage() + " "
                            + assertion.getLocation().getContext())
                    .toList();
        } catch (ModelParsingException | EncryptedPdfException | ValidationException | java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
