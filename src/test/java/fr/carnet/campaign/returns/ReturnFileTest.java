package fr.carnet.campaign.returns;

import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.campaign.letters.Barcode;
import fr.carnet.campaign.returns.ReturnProblem.Why;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Files as scanners write them, and as nobody should. */
class ReturnFileTest {

    private static final Barcode ONE = new Barcode(1, 1);
    private static final Barcode TWO = new Barcode(1, 2);

    private static ReturnFile read(String text) throws IOException {
        return ReturnFile.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void figuresWhateverTheScannerPutsAroundThem() throws IOException {
        var file =
                read("\uFEFFcode-barres;motif\r\n\"" + ONE.digits() + "\";NPAI\r\n\r\n" + TWO.digits() + ",inconnu\n");
        assertThat(file.problems()).isEmpty();
        assertThat(file.codes())
                .containsOnlyKeys(ONE, TWO)
                .containsEntry(ONE, 2)
                .containsEntry(TWO, 4);
    }

    @Test
    void whatIsNoBarcodeIsToldByItsLineOnly() throws IOException {
        var file = read("=HYPERLINK(\"http://x\")\n+33123\n@SUM(A1)\nbonjour\n" + ONE.digits() + "\n" + ONE.digits());
        assertThat(file.codes()).containsOnlyKeys(ONE);
        assertThat(file.problems())
                .containsExactly(
                        new ReturnProblem(1, Why.FORMULA),
                        new ReturnProblem(2, Why.FORMULA),
                        new ReturnProblem(3, Why.FORMULA),
                        new ReturnProblem(4, Why.NO_BARCODE),
                        new ReturnProblem(6, Why.TWICE));
    }

    @Test
    void nothingIsNothing() throws IOException {
        assertThat(read("").codes()).isEmpty();
        assertThat(read("\n\n \n").problems()).isEmpty();
    }

    /** One line of 200 MB: as much memory as a barcode needs. */
    @Test
    void aLineWithoutEndFillsNoMemory() throws IOException {
        var endless = new InputStream() {
            private long left = 200_000_000;

            @Override
            public int read() {
                return left-- > 0 ? '7' : -1;
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                if (left <= 0) return -1;
                java.util.Arrays.fill(bytes, from, from + length, (byte) '7');
                left -= length;
                return length;
            }
        };
        assertThat(ReturnFile.read(endless).problems()).containsExactly(new ReturnProblem(1, Why.NO_BARCODE));
    }
}
