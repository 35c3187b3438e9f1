package fr.carnet.platform.pages;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/** RFC 9116. It expires three months after it is read, so that a copy does not outlive the service. */
@WebServlet("/.well-known/security.txt")
class SecurityTxt extends HttpServlet {

    @Inject
    SecurityContact contact;

    @Inject
    InstantSource clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        var expires = clock.instant().plus(Duration.ofDays(90)).truncatedTo(ChronoUnit.DAYS);
        response.getWriter()
                .print("Contact: mailto:" + contact.getAddress() + "\nExpires: " + expires + "\nPolicy: "
                        + contact.policy() + "\nPreferred-Languages: fr, en\n");
    }
}
