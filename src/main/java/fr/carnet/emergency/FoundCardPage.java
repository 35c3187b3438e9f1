package fr.carnet.emergency;

import fr.carnet.consent.PrintedCode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** {@code /urgence/carte?code=…} — where the code of a card leads: the same to everybody, whatever the code. */
@Named
@RequestScoped
public class FoundCardPage {

    private static final int LONGEST = 40;

    private String code;

    public String getCode() {
        return code;
    }

    /** Only what a code may be written with comes back on the page. */
    public void setCode(String code) {
        this.code = code == null || code.length() > LONGEST ? null : PrintedCode.plain(code);
    }
}
