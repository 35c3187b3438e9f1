package fr.carnet.campaign.letters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BarcodeTest {

    @Test
    void isReadBackAsItWasPrinted() {
        for (int place = 1; place < 3_000; place++) {
            var code = new Barcode(1_234_567, place);
            assertThat(code.digits()).matches("\\d{16}");
            assertThat(Barcode.read(code.digits())).contains(code);
        }
    }

    /** One wrong figure, or two that changed places, is never another letter. */
    @Test
    void aSlipIsNoOtherLetter() {
        var digits = new Barcode(42, 1_007).digits();
        for (int i = 0; i < digits.length(); i++) {
            for (char figure = '0'; figure <= '9'; figure++) {
                var slip = digits.substring(0, i) + figure + digits.substring(i + 1);
                assertThat(Barcode.read(slip).isPresent()).isEqualTo(slip.equals(digits));
            }
        }
        for (int i = 0; i + 1 < digits.length(); i++) {
            var swapped = digits.substring(0, i) + digits.charAt(i + 1) + digits.charAt(i) + digits.substring(i + 2);
            assertThat(Barcode.read(swapped).isPresent()).isEqualTo(swapped.equals(digits));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "=1+1", "00000420001007", "٠٠٠٠٠٤٢٠٠٠١٠٠٧٠٠", "0000042 000100700"})
    void rubbishIsNone(String rubbish) {
        assertThat(Barcode.read(rubbish)).isEmpty();
    }
}
