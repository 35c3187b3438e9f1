package fr.carnet.journal;

import fr.carnet.platform.Settings;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** Signed heads for everybody: whoever keeps one can tell later that nothing before it was changed. */
@Stateless
public class PublishedHeads {

    @Inject
    SealHeads heads;

    @Inject
    Settings settings;

    /** As texts: the newest, then that of last night, and the last one of each month of a year; each once. */
    public List<String> notes() {
        return Stream.concat(heads.newest().stream(), heads.past().stream())
                .map(Head::note)
                .distinct()
                .toList();
    }

    /** The keys that signed them, a line each. */
    public List<String> keys() {
        return new SealDirectory(settings.sealDir())
                .keys().stream().map(SealKey::toString).toList();
    }
}
