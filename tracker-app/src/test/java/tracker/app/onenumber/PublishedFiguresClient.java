package tracker.app.onenumber;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tracker.domain.trust.TrustCode;

/** Reads every published figure. */
final class PublishedFiguresClient {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern NUMBER = Pattern.compile("<c r=\"([A-Z]+)2\"[^>]*><v>([^<]*)</v></c>");
    private static final String HEADLINE_SHEET = "xl/worksheets/sheet2.xml";

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;

    PublishedFiguresClient(String address) {
        this.address = address;
    }

    private byte[] get(String path) {
        try {
            HttpResponse<byte[]> response = http.send(
                    HttpRequest.newBuilder(URI.create(address + path)).build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new AssertionError(path + " answered " + response.statusCode());
            }
            return response.body();
        } catch (java.io.IOException | InterruptedException failure) {
            throw new AssertionError(path, failure);
        }
    }

    private String text(String path) {
        return new String(get(path), StandardCharsets.UTF_8);
    }

    /** The file of a chart of the national board. */
    List<NamedCsvRecord> figures(String what, String narrowed) {
        return CsvReader.builder().ofNamedCsvRecord(text("/figures/" + what + ".csv?campaign=2027" + narrowed)).stream()
                .toList();
    }

    JsonNode api(String narrowed) {
        return JSON.readTree(text("/api/v1/participation?campaign=2027" + narrowed));
    }

    static PublishedFigures tally(JsonNode tally) {
        return new PublishedFigures(
                tally.path("held").asLong(),
                tally.path("planned").asLong(),
                tally.path("reach").path("best").asLong());
    }

    /** The sum of the smaller areas of a response. */
    static PublishedFigures parts(JsonNode response) {
        return StreamSupport.stream(response.path("parts").spliterator(), false)
                .map(part -> tally(part.path("tally")))
                .reduce(PublishedFigures.NOTHING, PublishedFigures::plus);
    }

    /** Held activities and people reached of an embed; it does not show planned activities for England. */
    PublishedFigures embed(String path, long planned) {
        Document page = Jsoup.parse(text(path));
        return new PublishedFigures(
                number(page.select("[data-figure=held]").text()),
                planned,
                number(page.select("[data-figure=people]").text()));
    }

    PublishedFigures badge(TrustCode trust, long planned) {
        Document svg = Jsoup.parse(text("/badge/" + trust + ".svg"));
        Matcher held = Pattern.compile("([\\d,]+) activit").matcher(svg.text());
        Matcher people = Pattern.compile("([\\d,]+) (people|person) reached").matcher(svg.text());
        return new PublishedFigures(
                held.find() ? number(held.group(1)) : 0, planned, people.find() ? number(people.group(1)) : 0);
    }

    PublishedFigures reportPage(long position) {
        Document page = Jsoup.parse(text("/report/2027?position=" + position));
        List<String> big = page.select(".headline .big").eachText();
        String planned = page.select(".headline .small").first().text();
        return new PublishedFigures(number(big.get(0)), number(planned.split(" ")[0]), number(big.get(1)));
    }

    List<NamedCsvRecord> csv(long position) {
        return CsvReader.builder().ofNamedCsvRecord(text("/report/2027.csv?position=" + position)).stream()
                .toList();
    }

    static PublishedFigures sum(List<NamedCsvRecord> rows, String table) {
        return rows.stream()
                .filter(row -> row.getField("table").equals(table))
                .map(row -> new PublishedFigures(
                        Long.parseLong(row.getField("held")),
                        Long.parseLong(row.getField("planned")),
                        known(row.getField("people_best"))))
                .reduce(PublishedFigures.NOTHING, PublishedFigures::plus);
    }

    /** Columns C, D and H of the sheet with the headline: held, planned and people. */
    PublishedFigures workbook(long position) throws java.io.IOException {
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(get("/report/2027.xlsx?position=" + position)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(HEADLINE_SHEET)) {
                    return headline(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        throw new AssertionError("The workbook has no sheet " + HEADLINE_SHEET);
    }

    private static PublishedFigures headline(String sheet) {
        List<String> columns = new ArrayList<>();
        List<Long> numbers = new ArrayList<>();
        Matcher cell = NUMBER.matcher(sheet);
        while (cell.find()) {
            if (!cell.group(0).contains("t=\"s\"")) {
                columns.add(cell.group(1));
                numbers.add(Long.parseLong(cell.group(2)));
            }
        }
        return new PublishedFigures(
                numbers.get(columns.indexOf("C")),
                numbers.get(columns.indexOf("D")),
                columns.contains("H") ? numbers.get(columns.indexOf("H")) : 0);
    }

    /** An empty cell is not known: nothing to add. */
    private static long known(String cell) {
        return cell.isEmpty() ? 0 : Long.parseLong(cell);
    }

    static long number(String words) {
        return words.startsWith("Not known") ? 0 : Long.parseLong(words.replace(",", ""));
    }
}
