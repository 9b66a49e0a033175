package tracker.app.report;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.app.WeekStory.CAMPAIGN;
import static tracker.app.WeekStory.GUYS;
import static tracker.app.WeekStory.LEEDS;
import static tracker.app.WeekStory.TUESDAY;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import tracker.app.ApplicationTest;
import tracker.app.TestClock;
import tracker.app.WeekStory;
import tracker.app.messaging.ReadPositionRepository;
import tracker.domain.campaign.CampaignCommand.FreezeCount;
import tracker.domain.shared.TextLine;
import tracker.domain.stand.StandId;
import tracker.domain.trust.Icb;
import tracker.domain.trust.Region;
import tracker.domain.trust.TrustCode;
import tracker.domain.trust.TrustCommand.MoveTrust;
import tracker.domain.trust.TrustCommand.RenameTrust;

/** A report as page, print version and download, and recalculated. */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportControllerTest {

    private static final TrustCode FORMULA = new TrustCode("R0F");

    @Autowired
    private WeekStory week;

    @Autowired
    private TestClock clock;

    @Autowired
    private ReadPositionRepository position;

    @Value("${local.server.port}")
    private int port;

    private final HttpClient http = HttpClient.newHttpClient();
    private long frozen;

    @BeforeAll
    void aWeekOfWhichAPartCameLate() {
        week.begin();
        week.register(FORMULA, "=HYPERLINK(\"http://x\")", "Y56", "London", "QKK");
        clock.set("2027-03-09T10:00:00Z");
        StandId corrected = week.hold(GUYS, TUESDAY, 40);
        StandId planned = week.book(LEEDS, TUESDAY.plusDays(1));
        week.hold(FORMULA, TUESDAY, 100);
        StandId mistake = week.hold(LEEDS, TUESDAY, 7);
        week.correct(corrected, GUYS, 50);
        week.settle();
        frozen = position.now().position();
        clock.set("2027-03-09T18:00:00Z");
        week.send(new FreezeCount(
                CAMPAIGN, new TextLine("Tuesday evening"), java.time.Instant.parse("2027-03-09T17:00:00Z")));
        clock.set("2027-03-10T12:00:00Z");
        week.report(planned, LEEDS, 20);
        week.withdraw(mistake, LEEDS);
        week.correct(corrected, GUYS, 55);
        week.hold(GUYS, TUESDAY, 5);
        week.settle();
    }

    private HttpResponse<byte[]> get(String path) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    private String page(String path) throws Exception {
        HttpResponse<byte[]> response = get(path);
        assertThat(response.statusCode()).isEqualTo(200);
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    private List<NamedCsvRecord> csv(String path) throws Exception {
        return CsvReader.builder().ofNamedCsvRecord(page(path)).stream().toList();
    }

    private NamedCsvRecord row(List<NamedCsvRecord> rows, String table, String column, String value) {
        return rows.stream()
                .filter(row -> row.getField("table").equals(table)
                        && row.getField(column).equals(value))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_page_tells_an_official_count_and_apart_from_it_what_came_later() throws Exception {
        assertThat(page("/report/2027?position=" + frozen))
                .contains("Official count.")
                .contains("Tuesday evening, 9 March 2027, 5pm, position " + frozen)
                .contains(">3<", ">157<", "1 more planned")
                .contains("Reported since")
                .contains(
                        "Stand, newly reported", "Stand, number changed", "Stand, withdrawn", "Stand, reported as held")
                .contains("1 corrected because they were wrong")
                .contains("/why?campaign=2027&amp;measure=held&amp;from=2027-03-09T17%3A00");
        assertThat(page("/report/2027/trusts/RJ1?position=" + frozen))
                .contains(">1<", ">50<")
                .contains("+1 held, 0 planned, +10 people reached. 2 activities have changed.");
        assertThat(page("/report/2027/trusts/RJ1"))
                .contains("This is not an official count.", ">2<", ">60<")
                .doesNotContain("Reported since");
    }

    @Test
    void the_files_say_the_same_and_how_many_rows_they_have() throws Exception {
        List<NamedCsvRecord> rows = csv("/report/2027.csv?position=" + frozen);
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.getField("position")).isEqualTo(Long.toString(frozen));
            assertThat(row.getField("as_at")).isEqualTo("2027-03-09T17:00:00Z");
            assertThat(row.getField("campaign")).isEqualTo("2027");
        });
        NamedCsvRecord headline = row(rows, "Headline", "code", "England");
        assertThat(headline.getField("held")).isEqualTo("3");
        assertThat(headline.getField("people_best")).isEqualTo("157");
        assertThat(headline.getField("trusts_with_something_held")).isEqualTo("3");
        assertThat(row(rows, "Regions", "code", "Y56").getField("people_best")).isEqualTo("150");
        assertThat(row(rows, "Trusts", "code", "RR8").getField("planned")).isEqualTo("1");
        assertThat(row(rows, "By day", "day", "2027-03-10").getField("planned")).isEqualTo("1");
        assertThat(rows.getLast().getField("table")).isEqualTo("End: " + (rows.size() - 1) + " rows above");

        List<NamedCsvRecord> leeds = csv("/report/2027/trusts/rr8.csv?position=" + frozen);
        assertThat(row(leeds, "Headline", "code", "RR8").getField("held")).isEqualTo("1");
        assertThat(page("/report/2027/trusts/RR8?position=" + frozen)).contains("Leeds Teaching Hospitals");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/report/2027.csv",
                "/report/2027.xlsx",
                "/report/2027/trusts/RJ1.csv",
                "/report/2027/trusts/RJ1.xlsx"
            })
    void the_same_position_gives_the_same_bytes_whatever_has_come_since(String path) throws Exception {
        String address = path + "?position=" + frozen;
        HttpResponse<byte[]> before = get(address);
        clock.set("2027-03-11T12:00:00Z");
        week.hold(LEEDS, TUESDAY, 9);
        week.settle();
        HttpResponse<byte[]> after = get(address);
        assertThat(after.body()).isEqualTo(before.body());
        assertThat(before.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("attachment", "position-" + frozen);
    }

    @Test
    void a_trust_that_is_renamed_and_moved_stands_in_an_old_report_as_it_was_known_then() throws Exception {
        List<String> files = List.of(
                "/report/2027.csv", "/report/2027.xlsx", "/report/2027/trusts/RR8.csv", "/report/2027/trusts/RR8.xlsx");
        List<byte[]> before = new ArrayList<>();
        for (String file : files) {
            before.add(get(file + "?position=" + frozen).body());
        }
        LocalDate from = LocalDate.of(2027, 3, 10);
        week.send(new RenameTrust(LEEDS, new TextLine("Aire Valley Hospitals"), from));
        week.send(new MoveTrust(LEEDS, new Region("Y56", "London"), new Icb("QKK", "ICB QKK"), from));
        week.settle();
        for (int i = 0; i < files.size(); i++) {
            assertThat(get(files.get(i) + "?position=" + frozen).body())
                    .as(files.get(i))
                    .isEqualTo(before.get(i));
        }
        assertThat(page("/report/2027?position=" + frozen))
                .contains("Leeds Teaching Hospitals", "North East and Yorkshire", "Reported since")
                .doesNotContain("Aire Valley");
        assertThat(page("/report/2027/trusts/RR8?position=" + frozen))
                .contains("Leeds Teaching Hospitals")
                .doesNotContain("Aire Valley");
        week.hold(LEEDS, TUESDAY, 3);
        week.settle();
        assertThat(page("/report/2027"))
                .contains("Aire Valley Hospitals")
                .doesNotContain("Leeds Teaching", "North East and Yorkshire");
    }

    @Test
    void what_others_typed_is_never_a_formula() throws Exception {
        assertThat(row(csv("/report/2027.csv"), "Trusts", "code", "R0F").getField("name"))
                .isEqualTo("'=HYPERLINK(\"http://x\")");
        List<String> sheets = sheets(get("/report/2027.xlsx").body());
        assertThat(sheets).noneMatch(sheet -> sheet.contains("<f>"));
        assertThat(String.join("", sheets)).contains("=HYPERLINK(&quot;http://x&quot;)");
    }

    /** Otherwise the bytes would be equal only if both were written within two seconds. */
    @Test
    void a_workbook_does_not_say_when_it_was_written() throws Exception {
        byte[] book = get("/report/2027.xlsx?position=" + frozen).body();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(book))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 1, 1, 0, 0));
            }
        }
        assertThat(String.join("", sheets(book))).contains("2027-03-09T17:00:00Z</dcterms:created>");
    }

    private static List<String> sheets(byte[] workbook) throws Exception {
        List<String> texts = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                texts.add(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(texts).hasSizeGreaterThan(8);
        return texts;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/report/1999",
                "/report/2027/trusts/ZZZ9",
                "/report/2027?position=999999",
                "/report/2027?position=-1",
                "/report/2027?position=abc",
                "/report/2027.csv?position=999999",
                "/report/1999.xlsx"
            })
    void what_is_not_there_is_said_so(String path) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(404);
    }
}
