package fr.carnet.campaign.letters;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.oned.Code128Writer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/** Figures as a barcode (Code 128) that scanners of returned mail read. */
final class Bars {

    private static final int HEIGHT = 40;

    private Bars() {}

    /** A black and white picture as a {@code data:} address, its quiet zones included. */
    static String of(String figures) {
        var row = new Code128Writer().encode(figures, BarcodeFormat.CODE_128, 0, 1);
        var picture = new BufferedImage(2 * row.getWidth(), HEIGHT, BufferedImage.TYPE_BYTE_BINARY);
        for (int x = 0; x < picture.getWidth(); x++) {
            for (int y = 0; y < HEIGHT; y++) picture.setRGB(x, y, row.get(x / 2, 0) ? 0x000000 : 0xFFFFFF);
        }
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
    }
}
