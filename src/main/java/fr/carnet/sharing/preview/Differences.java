package fr.carnet.sharing.preview;

import fr.carnet.platform.pages.Flash;
import fr.carnet.sharing.preview.Onlooker.Kind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Says on the next page what a change did to the sight of others, after the words of the change itself. */
@RequestScoped
public class Differences {

    private static final String BUNDLE = "preview";

    @Inject
    Flash flash;

    public void tell(Difference difference) {
        count("difference.message.info.people.lose", Difference.people(difference.losing()));
        count("difference.message.info.structures.lose", Difference.structures(difference.losing()));
        count("difference.message.info.people.gain", Difference.people(difference.gaining()));
        count("difference.message.info.structures.gain", Difference.structures(difference.gaining()));
        urgent("difference.message.info.urgent.lose", difference.losing());
        urgent("difference.message.info.urgent.gain", difference.gaining());
        if (difference.isNothing()) flash.say(BUNDLE, "difference.message.info.none");
    }

    private void count(String key, long number) {
        if (number > 0) flash.say(BUNDLE, key, number);
    }

    private void urgent(String key, List<Onlooker> some) {
        if (some.stream().map(Onlooker::kind).anyMatch(Kind::isUrgent)) flash.say(BUNDLE, key);
    }
}
