package fr.carnet.records.cda;

import java.util.List;
import java.util.Map;

/** XDS format codes (published list J10), from the body of level 1 or from the template that a document claims. */
final class Formats {

    private static final String OTHER = "urn:asipSante:modelesHorsProfils:2011";
    private static final String FR = "1.2.250.1.213.1.1.1.";

    private static final Map<String, String> BY_MEDIA_TYPE = Map.of(
            "application/pdf", "urn:ihe:iti:xds-sd:pdf:2008",
            "text/plain", "urn:ihe:iti:xds-sd:text:2008",
            "image/jpeg", "urn:ihe:iti-fr:xds-sd:jpeg:2010",
            "image/tiff", "urn:ihe:iti-fr:xds-sd:tiff:2010",
            "text/rtf", "urn:ihe:iti-fr:xds-sd:rtf:2010",
            "application/rtf", "urn:ihe:iti-fr:xds-sd:rtf:2010");

    private static final Map<String, String> BY_TEMPLATE = Map.ofEntries(
            Map.entry("1.3.6.1.4.1.19376.1.3.3", "urn:ihe:lab:xd-lab:2008"),
            Map.entry(FR + "5.1", "urn:asip:ci-sis:cse-cs8:2017"),
            Map.entry(FR + "5.2", "urn:asip:ci-sis:cse-cs9:2017"),
            Map.entry(FR + "5.3", "urn:asip:ci-sis:cse-cs24:2017"),
            Map.entry(FR + "5.4", "urn:ans:ci-sis:cse-mde:2023"),
            Map.entry(FR + "8", "urn:asip:ci-sis:frcp:2011"),
            Map.entry(FR + "12.1", "urn:asip:ci-sis:obp-sap:2023"),
            Map.entry(FR + "12.2", "urn:asip:ci-sis:obp-snm:2023"),
            Map.entry(FR + "12.3", "urn:asip:ci-sis:obp-sne:2023"),
            Map.entry(FR + "12.4", "urn:asip:ci-sis:obp-scm:2023"),
            Map.entry(FR + "12.5", "urn:asip:ci-sis:obp-sem:2023"),
            Map.entry(FR + "13", "urn:asip:ci-sis:vsm:2012"),
            Map.entry(FR + "18", "urn:asip:ci-sis:crrtn:2013"),
            Map.entry(FR + "20", "urn:asip:ci-sis:pps-paerpa:2017"),
            Map.entry(FR + "21", "urn:asip:ci-sis:ldl-ees:2017"),
            Map.entry(FR + "22", "urn:asip:ci-sis:dlu:2015"),
            Map.entry(FR + "23", "urn:asip:ci-sis:fludt:2017"),
            Map.entry(FR + "24", "urn:asip:ci-sis:fludr:2017"),
            Map.entry(FR + "26", "urn:asip:ci-sis:pps-cancer:2017"),
            Map.entry(FR + "29", "urn:asip:ci-sis:ldl-ses:2017"),
            Map.entry(FR + "30", "urn:asip:ci-sis:sdm-mr:2017"),
            Map.entry(FR + "32", "urn:asip:ci-sis:crgm:2018"),
            Map.entry(FR + "36", "urn:asip:ci-sis:hr:2019"),
            Map.entry(FR + "37", "urn:asip:ci-sis:vac:2019"),
            Map.entry(FR + "38", "urn:asip:ci-sis:tlm-da:2020"),
            Map.entry(FR + "39", "urn:ihe:pharm:pre:2010"),
            Map.entry(FR + "40", "urn:asip:ci-sis:cr-anest:2020"),
            Map.entry(FR + "41", "urn:asip:ci-sis:cr-cpa:2020"),
            Map.entry(FR + "42", "urn:ihe:eyecare:geneyeevalcn:2014"),
            Map.entry(FR + "46", "urn:asip:ci-sis:vac-note:2021"),
            Map.entry(FR + "47", "urn:ans:ci-sis:img-da:2022"),
            Map.entry(FR + "51", "urn:ihe:pcc:ips:2020"),
            Map.entry(FR + "54", "urn:ihe:pharm:dis:2010"),
            Map.entry(FR + "55", "urn:ihe:lab:xd-lab:2008"),
            Map.entry(FR + "59", "urn:ans:ci-sis:trod:2024"));

    private Formats() {}

    static String of(int level, List<String> templates, List<Part> parts) {
        if (level == 1) return BY_MEDIA_TYPE.getOrDefault(parts.get(0).mediaType(), OTHER);
        return templates.stream()
                .filter(BY_TEMPLATE::containsKey)
                .findFirst()
                .map(BY_TEMPLATE::get)
                .orElse(OTHER);
    }
}
