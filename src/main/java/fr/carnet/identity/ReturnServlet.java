package fr.carnet.identity;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** {@code /connexion/retour}: where the issuer sends the browser back. */
@WebServlet("/connexion/retour")
public class ReturnServlet extends HttpServlet {

    @Inject
    SignIn signIn;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        signIn.end(request, response);
    }
}
