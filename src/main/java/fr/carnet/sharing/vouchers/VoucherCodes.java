package fr.carnet.sharing.vouchers;

import fr.carnet.platform.web.SealedCookies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** The code just made, kept by the browser of whoever made it for as long as it may serve: the portal keeps its digest. */
@ApplicationScoped
class VoucherCodes {

    private static final String COOKIE = "carnet-bon";
    private static final Duration AGE = Duration.ofHours(24);

    @Inject
    SealedCookies cookies;

    void keep(HttpServletResponse response, Vouchers.Made made) {
        cookies.write(response, COOKIE, made.ref() + " " + made.code());
    }

    /** Empty for another one than the last that this browser made. */
    Optional<String> read(HttpServletRequest request, UUID ref) {
        return cookies.read(request, COOKIE, AGE)
                .map(text -> text.split(" ", 2))
                .filter(parts -> parts.length == 2 && parts[0].equals(ref.toString()))
                .map(parts -> parts[1]);
    }
}
