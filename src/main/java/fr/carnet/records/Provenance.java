package fr.carnet.records;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Who made a document and who brought it in. Nothing here changes it: the former record is taken over by {@code consent}. */
@Embeddable
class Provenance {

    @Enumerated(EnumType.STRING)
    @Column(name = "author_kind")
    private Author.Kind authorKind;

    @Column(name = "author_id")
    private String authorId;

    @Column(name = "author_family")
    private String authorFamily;

    @Column(name = "author_given")
    private String authorGiven;

    @Column(name = "author_specialty")
    private String authorSpecialty;

    @Column(name = "author_organization")
    private String authorOrganization;

    @Column(name = "author_finess")
    private String authorFiness;

    @Column(name = "legal_author")
    private String legalAuthor;

    private String custodian;

    @Column(name = "deposited_by")
    private String depositedBy;

    @Column(name = "deposited_for")
    private String depositedFor;

    private boolean former;

    protected Provenance() {}

    Provenance(NewDocument n, boolean former) {
        authorKind = n.author().kind();
        authorId = n.author().id();
        authorFamily = n.author().familyName();
        authorGiven = n.author().givenName();
        authorSpecialty = n.author().specialty();
        authorOrganization = n.author().organization();
        authorFiness = n.author().finess();
        legalAuthor = n.legalAuthor();
        custodian = n.custodian();
        depositedBy = n.depositedBy();
        depositedFor = n.depositedFor();
        this.former = former;
    }

    Author author() {
        return new Author(
                authorKind, authorId, authorFamily, authorGiven, authorSpecialty, authorOrganization, authorFiness);
    }

    String legalAuthor() {
        return legalAuthor;
    }

    String custodian() {
        return custodian;
    }

    String depositedBy() {
        return depositedBy;
    }

    String depositedFor() {
        return depositedFor;
    }

    boolean former() {
        return former;
    }
}
