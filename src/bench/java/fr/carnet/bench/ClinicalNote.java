package fr.carnet.bench;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Laboratory reports of 20 to 50 kB, invented: their weight is that of what hospitals send. */
final class ClinicalNote {

    static final String TYPE = "11502-2";
    static final String TITLE = "Compte rendu d’examens biologiques";

    private static final int SIZES = 16;
    private static final int SMALLEST = 19_000;
    private static final int STEP = 2_000;

    private static final String HEADER =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <ClinicalDocument xmlns="urn:hl7-org:v3">
              <realmCode code="FR"/>
              <typeId root="2.16.840.1.113883.1.3" extension="POCD_HD000040"/>
              <templateId root="2.16.840.1.113883.2.8.2.1"/>
              <templateId root="1.2.250.1.213.1.1.1.1"/>
              <id root="%s"/>
              <code code="11502-2" displayName="CR d'examens biologiques" codeSystem="2.16.840.1.113883.6.1"/>
              <title>%s</title>
              <effectiveTime value="%s104500+0100"/>
              <confidentialityCode code="N" displayName="Normal" codeSystem="2.16.840.1.113883.5.25"/>
              <languageCode code="fr-FR"/>
              <recordTarget><patientRole>
                <id root="%s" extension="%s"/>
                <patient>
                  <name><family qualifier="BR">%s</family><given qualifier="BR">%s</given></name>
                  <administrativeGenderCode code="%s" codeSystem="2.16.840.1.113883.5.1"/>
                  <birthTime value="%s"/>
                  <birthplace><place><addr><county>%s</county></addr></place></birthplace>
                </patient>
              </patientRole></recordTarget>
              <author>
                <time value="%3$s104500+0100"/>
                <assignedAuthor>
                  <id root="1.2.250.1.71.4.2.1" extension="810100000002"/>
                  <code code="G15_10/SM03" displayName="Médecin - Biologie médicale" codeSystem="1.2.250.1.213.1.1.4.5"/>
                  <assignedPerson><name><given>Hugo</given><family>DURAND</family></name></assignedPerson>
                  <representedOrganization>
                    <id root="1.2.250.1.71.4.2.2" extension="1310000001"/><name>Hôpital de la Garonne</name>
                  </representedOrganization>
                </assignedAuthor>
              </author>
              <custodian><assignedCustodian><representedCustodianOrganization>
                <id root="1.2.250.1.71.4.2.2" extension="1310000001"/><name>Hôpital de la Garonne</name>
              </representedCustodianOrganization></assignedCustodian></custodian>
              <documentationOf><serviceEvent><effectiveTime><low value="%3$s101500+0100"/></effectiveTime></serviceEvent></documentationOf>
              <component><structuredBody>
            """;

    private static final List<String> BODIES =
            IntStream.range(0, SIZES).mapToObj(i -> body(SMALLEST + STEP * i)).toList();

    private ClinicalNote() {}

    /** @param id an OID that no other document has; @param number chooses the day of the act and the size */
    static byte[] of(Holder holder, String id, int number) {
        var day = LocalDate.of(2026, 11, 1).minusDays(number % 500).format(DateTimeFormatter.BASIC_ISO_DATE);
        var header = HEADER.formatted(
                id,
                TITLE,
                day,
                holder.ins().oid(),
                holder.ins().matricule(),
                holder.familyName(),
                Holder.GIVEN_NAME,
                holder.sex(),
                holder.birth().format(DateTimeFormatter.BASIC_ISO_DATE),
                Holder.BIRTH_PLACE);
        return (header + BODIES.get(number % SIZES)).getBytes(StandardCharsets.UTF_8);
    }

    /** Values differ from row to row, as in life: what repeats itself is compressed away. */
    private static String body(int weight) {
        var random = new Random(weight);
        var body = new StringBuilder();
        for (int section = 1; body.length() < weight - 2_000; section++) {
            body.append("<component><section><title>Chapitre ")
                    .append(section)
                    .append("</title><text><table><tbody>\n");
            for (int row = 0; row < 20; row++) {
                body.append(
                        "<tr ID=\"r%d-%d\"><td>Dosage %s</td><td>%.2f mmol/L</td><td>%.1f – %.1f</td><td>%s</td></tr>%n"
                                .formatted(
                                        section,
                                        row,
                                        word(random),
                                        30 * random.nextDouble(),
                                        10 * random.nextDouble(),
                                        10 + 20 * random.nextDouble(),
                                        word(random)));
            }
            body.append("</tbody></table></text></section></component>\n");
        }
        return body.append("</structuredBody></component></ClinicalDocument>").toString();
    }

    private static String word(Random random) {
        return random.ints(9, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
