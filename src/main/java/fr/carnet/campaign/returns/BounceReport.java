package fr.carnet.campaign.returns;

import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What a mail server says of a mail of ours (RFC 3464), which it names by its Message-ID. Anybody can write to that
 * mailbox: only a report is read, bounded, and only for a Message-ID that nobody can guess.
 *
 * @param delivered the mail arrived; otherwise it failed for good
 */
record BounceReport(UUID mail, boolean delivered) {

    private static final int MOST = 64 * 1024;
    private static final int MOST_PARTS = 20;

    private static final Pattern ACTION =
            Pattern.compile("(?im)^Action:[ \\t]*(failed|delivered|relayed|delayed|expanded)");
    private static final Pattern MESSAGE_ID =
            Pattern.compile("(?im)^Message-ID:\\s*<([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})@");

    /** Empty for whatever is no final report about one of our mails: an answer, an absence, a delay, rubbish. */
    static Optional<BounceReport> of(Message message) throws MessagingException, IOException {
        if (!message.isMimeType("multipart/report") || !(message.getContent() instanceof Multipart parts))
            return Optional.empty();
        String action = null;
        UUID mail = null;
        for (int i = 0; i < Math.min(parts.getCount(), MOST_PARTS); i++) {
            var part = parts.getBodyPart(i);
            var text = text(part);
            if (part.isMimeType("message/delivery-status"))
                action = first(ACTION, text).orElse(action);
            else if (isOriginal(part))
                mail = first(MESSAGE_ID, text).map(UUID::fromString).orElse(mail);
        }
        if (mail == null || action == null) return Optional.empty();
        return switch (action.toLowerCase(java.util.Locale.ROOT)) {
            case "failed" -> Optional.of(new BounceReport(mail, false));
            case "delivered" -> Optional.of(new BounceReport(mail, true));
            default -> Optional.empty();
        };
    }

    private static boolean isOriginal(BodyPart part) throws MessagingException {
        return part.isMimeType("message/rfc822") || part.isMimeType("text/rfc822-headers");
    }

    private static Optional<String> first(Pattern pattern, String text) {
        var match = pattern.matcher(text);
        return match.find() ? Optional.of(match.group(1)) : Optional.empty();
    }

    private static String text(Part part) throws IOException, MessagingException {
        try (InputStream in = part.getInputStream()) {
            return new String(in.readNBytes(MOST), StandardCharsets.ISO_8859_1);
        }
    }
}
