package fr.carnet.identity;

import fr.carnet.platform.web.Redirects;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** {@code /connexion?retour=/espace/…}: starts a sign-in. Who is already signed in goes straight on. */
@WebServlet("/connexion")
public class SignInServlet extends HttpServlet {

    @Inject
    SignIn signIn;

    @Inject
    SignedIn signedIn;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        var target = Target.of(request.getParameter("retour"));
        if (signedIn.isPresent())
            Redirects.see(response, target.map(Target::address).orElseGet(signedIn::getHome));
        else signIn.begin(request, response, target.orElse(null));
    }
}
