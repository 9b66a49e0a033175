package tracker.app.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.campaign.AnnouncedCampaign.OfferedCourse;
import tracker.domain.campaign.CampaignDays;
import tracker.domain.campaign.CampaignId;
import tracker.domain.campaign.CourseCode;
import tracker.domain.campaign.DatesStatus;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.trust.Icb;
import tracker.domain.trust.Region;
import tracker.domain.trust.RegisteredTrust;
import tracker.domain.trust.TrustCode;
import tracker.domain.trust.TrustLocation;
import tracker.domain.trust.TrustType;

/** The week of 2027 and the bundled trusts. */
final class DemoStory {

    static final long SEED = 2027;
    static final CampaignDays DAYS = new CampaignDays(
            LocalDate.of(2027, 2, 1), LocalDate.of(2027, 3, 5), LocalDate.of(2027, 3, 14), LocalDate.of(2027, 3, 31));
    static final AnnouncedCampaign CAMPAIGN = new AnnouncedCampaign(
            new CampaignId(2027),
            "Healthcare Science Week 2027",
            DAYS,
            DatesStatus.PROVISIONAL,
            false,
            List.of(
                    new OfferedCourse(CourseCode.GENOMICS, "Genomics", "A provider", "https://example.org/g"),
                    new OfferedCourse(
                            CourseCode.BIOINFORMATICS, "Bioinformatics", "A provider", "https://example.org/b")),
            List.of(),
            List.of());

    private DemoStory() {}

    /** In UK time. */
    static Instant london(String dayAndTime) {
        return LocalDateTime.parse(dayAndTime).atZone(LondonCalendar.ZONE).toInstant();
    }

    static List<RegisteredTrust> openTrusts() {
        try (var file = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        Objects.requireNonNull(DemoStory.class.getResourceAsStream("/reference/trusts.csv")),
                        StandardCharsets.UTF_8))) {
            return file.stream()
                    .filter(row -> row.getField("is_open").equals("yes"))
                    .map(DemoStory::trust)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static RegisteredTrust trust(NamedCsvRecord row) {
        return new RegisteredTrust(
                new TrustCode(row.getField("code")),
                row.getField("name"),
                Arrays.stream(TrustType.values())
                        .filter(type -> type.word().equals(row.getField("type")))
                        .findFirst()
                        .orElse(null),
                new Region(row.getField("region_code"), row.getField("region")),
                new Icb(row.getField("icb_code"), row.getField("icb_name")),
                new TrustLocation(row.getField("town"), null, null, null, null),
                row.getField("opened").isEmpty() ? null : LocalDate.parse(row.getField("opened")),
                null,
                Set.of());
    }
}
