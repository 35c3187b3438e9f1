package fr.carnet.sharing.preview;

import fr.carnet.directory.DocumentTypes;
import fr.carnet.identity.SignedIn;
import fr.carnet.records.DocumentEntry;
import fr.carnet.sharing.Rule;
import fr.carnet.sharing.vouchers.Vouchers;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;

/** {@code /espace/partage/et-si} — in whose place; {@code ?qui=} what they see from there. */
@Named
@RequestScoped
public class WhatIfPage {

    private static final int PER_PAGE = 25;

    @Inject
    Simulations simulations;

    @Inject
    Vouchers vouchers;

    @Inject
    DocumentTypes types;

    @Inject
    SignedIn signedIn;

    private String who;
    private int page = 1;
    private List<Place> places = List.of();
    private SeenFrom seen;
    private List<Vouchers.Waiting> adding = List.of();

    public void load() {
        if (who == null || who.isBlank()) places = simulations.places(signedIn.viewer());
        else {
            seen = simulations.from(signedIn.viewer(), who);
            adding = vouchers.toAdd(signedIn.viewer()).stream()
                    .filter(one ->
                            seen.onlooker().structures().contains(one.voucher().finess()))
                    .toList();
        }
    }

    /** Vouchers with which somebody of there may add a document: that they see nothing by it is said. */
    public List<Vouchers.Waiting> getAdding() {
        return adding;
    }

    public List<Place> getPlaces() {
        return places;
    }

    /** Null as long as nobody is chosen. */
    public SeenFrom getSeen() {
        return seen;
    }

    public List<DocumentEntry> getDocuments() {
        return seen.seen().stream().skip((page - 1L) * PER_PAGE).limit(PER_PAGE).toList();
    }

    public int getPages() {
        return (seen.seen().size() + PER_PAGE - 1) / PER_PAGE;
    }

    /** What keeps documents from them, most of all first. */
    public List<Rule> getReasons() {
        return seen.hidden().keySet().stream()
                .sorted((one, other) ->
                        Long.compare(seen.hidden().get(other), seen.hidden().get(one)))
                .toList();
    }

    public long count(Rule reason) {
        return seen.hidden().get(reason);
    }

    public String kind(DocumentEntry document, Locale reader) {
        return types.find(document.typeCode()).map(type -> type.name(reader)).orElse("");
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
