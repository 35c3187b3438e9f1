package fr.carnet.platform;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** An address that a phone can read from paper. */
public final class QrCode {

    private static final int DOTS_PER_MODULE = 4;

    private QrCode() {}

    /** A black and white picture as a {@code data:} address, its quiet zone included. */
    public static String of(String address) {
        try {
            var matrix = new QRCodeWriter()
                    .encode(
                            address,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M));
            var side = matrix.getWidth() * DOTS_PER_MODULE;
            var picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
            for (var y = 0; y < side; y++) {
                for (var x = 0; x < side; x++) {
                    picture.setRGB(x, y, matrix.get(x / DOTS_PER_MODULE, y / DOTS_PER_MODULE) ? 0x000000 : 0xFFFFFF);
                }
            }
            var png = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", png);
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
        } catch (WriterException e) {
            throw new IllegalArgumentException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
