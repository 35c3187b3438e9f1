package fr.carnet.records.cda;

import java.util.Locale;

/** The only elements that a rendered document can be made of. */
enum Tag {
    H2,
    H3,
    H4,
    H5,
    H6,
    P,
    DIV,
    SPAN,
    UL,
    OL,
    LI,
    TABLE,
    CAPTION,
    THEAD,
    TBODY,
    TFOOT,
    TR,
    TH,
    TD,
    EM,
    STRONG,
    U,
    INS,
    DEL,
    SUB,
    SUP,
    BR(true),
    A,
    FIGURE,
    FIGCAPTION,
    IMG(true);

    private final boolean empty;

    Tag() {
        this(false);
    }

    Tag(boolean empty) {
        this.empty = empty;
    }

    boolean isEmpty() {
        return empty;
    }

    static Tag heading(int level) {
        return valueOf("H" + Math.max(2, Math.min(6, level)));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
