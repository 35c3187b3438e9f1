package fr.carnet.campaign;

import fr.carnet.identity.SignedIn;
import fr.carnet.platform.pages.Acts;
import fr.carnet.platform.pages.Choice;
import fr.carnet.platform.pages.FormErrors;
import fr.carnet.platform.pages.TypedDate;
import fr.carnet.platform.pages.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;

/** {@code /coordination/vagues} — plans waves of notices and lets them go. */
@Named
@RequestScoped
public class WavesPage {

    private static final String DEPARTMENT = "0[1-9]|[1-8]\\d|9[0-5]|2[AB]|97[1-8]|98[678]";

    @Inject
    Waves boundary;

    @Inject
    Campaigns campaigns;

    @Inject
    SignedIn signedIn;

    @Inject
    FormErrors errors;

    @Inject
    Acts acts;

    private final TypedDate day = new TypedDate();
    private String department;
    private String channel;
    private String capacity;
    private String[] grid = {};
    private String wave;
    private List<WaveRow> waves;

    public String plan() {
        var where = department == null ? "" : department.strip().toUpperCase(Locale.ROOT);
        if (!where.matches(DEPARTMENT)) errors.add("departement", "waves.input.departement.error");
        if (!"EMAIL".equals(channel) && !"LETTER".equals(channel)) errors.add("channel", "waves.input.channel.error");
        if (day.date().isEmpty()) errors.add("jour", "waves.input.jour.error");
        var people = capacity == null ? "" : capacity.replaceAll("[\\s\\u00a0\\u202f]", "");
        if (!people.matches("[1-9]\\d{0,8}")) errors.add("nombre", "waves.input.nombre.error");
        if (errors.isPresent()) return null;
        return done(
                () -> boundary.plan(
                        signedIn.viewer(),
                        where,
                        Channel.valueOf(channel),
                        day.date().orElseThrow(),
                        Integer.parseInt(people),
                        grid.length > 0),
                "waves.message.info.planned");
    }

    public String launch() {
        if (wave == null || !wave.matches("\\d{1,9}")) {
            errors.add("vague", "waves.input.vague.error");
            return null;
        }
        return done(() -> boundary.launch(signedIn.viewer(), Integer.parseInt(wave)), "waves.message.info.launched");
    }

    private String done(Runnable act, String message) {
        return acts.run(act, "campaign", message, "/coordination/vagues");
    }

    public List<WaveRow> getWaves() {
        if (waves == null) waves = boundary.all();
        return waves;
    }

    /** Those that may leave, as choices. */
    public List<Choice> getPlanned() {
        return getWaves().stream()
                .filter(WaveRow::isPlanned)
                .map(row -> new Choice(
                        Integer.toString(row.id()),
                        Words.day(row.plannedOn()) + " – " + row.department() + " – " + row.capacity()))
                .toList();
    }

    public int getMailsADay() {
        return campaigns.current().mailsADay();
    }

    public int getLettersADay() {
        return campaigns.current().lettersADay();
    }

    public Channel[] getChannels() {
        return Channel.values();
    }

    public TypedDate getDay() {
        return day;
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
    }

    public String getChannel() {
        return channel;
    }

    public void setChannel(String channel) {
        this.channel = channel;
    }

    public String getCapacity() {
        return capacity;
    }

    public void setCapacity(String capacity) {
        this.capacity = capacity;
    }

    public String[] getYes() {
        return new String[] {"YES"};
    }

    public String[] getGrid() {
        return grid;
    }

    public void setGrid(String[] grid) {
        this.grid = grid;
    }

    public String getWave() {
        return wave;
    }

    public void setWave(String wave) {
        this.wave = wave;
    }
}
