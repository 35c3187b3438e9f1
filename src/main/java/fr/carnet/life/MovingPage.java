package fr.carnet.life;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** {@code /espace/evenements/demenagement} — those of the place that one leaves may see no more. */
@Named
@RequestScoped
public class MovingPage extends Planning {

    @Override
    LifeEvent event() {
        return LifeEvent.MOVING;
    }

    @Override
    public String getAddress() {
        return "/espace/evenements/demenagement";
    }
}
