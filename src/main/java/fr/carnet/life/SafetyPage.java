package fr.carnet.life;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** {@code /espace/evenements/mes-acces} — what one does who is not safe with somebody (M9). */
@Named
@RequestScoped
public class SafetyPage extends Planning {

    @Override
    LifeEvent event() {
        return LifeEvent.SAFETY;
    }

    @Override
    public String getAddress() {
        return "/espace/evenements/mes-acces";
    }
}
