package fr.carnet.sharing.vouchers;

import fr.carnet.directory.DocumentTypes;
import fr.carnet.identity.Viewer;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.Settings;
import fr.carnet.platform.Sheets;
import fr.carnet.platform.pages.Preferences;
import fr.carnet.platform.pages.Ref;
import fr.carnet.platform.web.PdfAnswer;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** {@code /espace/partage/bons/papier} — the voucher just made, on paper, as written in {@code i18n/letter/voucher.LANGUAGE.html}. */
@WebServlet("/espace/partage/bons/papier")
public class VoucherFile extends HttpServlet {

    @Inject
    transient Vouchers vouchers;

    @Inject
    transient VoucherCodes codes;

    @Inject
    transient DocumentTypes types;

    @Inject
    transient Settings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var ref = Ref.of(request.getParameter("bon"));
        var code = codes.read(request, ref);
        if (code.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            var one = vouchers.find((Viewer) request.getUserPrincipal(), ref);
            var language = Preferences.of(request).language();
            var pdf = Sheets.print(
                    "voucher." + language.getLanguage() + ".html",
                    Map.of(
                            "code", code.get(),
                            "structure", one.structure().name(),
                            "until", Sheets.moment(one.voucher().until(), language),
                            "reading", one.voucher().reading(),
                            "adding", one.voucher().adding(),
                            "groups", VouchersPage.names(types, one.voucher(), language),
                            "site", settings.publicUrl().getAuthority()));
            PdfAnswer.send(response, "bon", pdf);
        } catch (Refusal refusal) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
