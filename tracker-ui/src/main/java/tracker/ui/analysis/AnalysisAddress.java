package tracker.ui.analysis;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tracker.domain.campaign.Alignment;
import tracker.domain.campaign.CampaignId;
import tracker.domain.campaign.Measure;
import tracker.domain.participation.AsAt;
import tracker.domain.shared.RuleBroken;
import tracker.domain.trust.Part;
import tracker.domain.trust.TrustCode;
import tracker.ui.asat.BoardAddress;
import tracker.ui.campaign.CampaignChoice;
import tracker.ui.shared.NothingHere;

/**
 * What stands in the address of such a page, so that it can be sent on or loaded again as it is.
 *
 * @param asAt null for now
 */
public record AnalysisAddress(
        CampaignId campaign,
        Part part,
        Measure measure,
        Alignment alignment,
        @Nullable AsAt asAt) {

    private static final String REGION = "region";
    private static final String ICB = "icb";
    private static final String TRUST = "trust";
    private static final String MEASURE = "measure";
    private static final String BY = "by";

    public static AnalysisAddress of(CampaignId campaign, Part part) {
        return new AnalysisAddress(campaign, part, Measure.ACTIVITIES, Alignment.DAY, null);
    }

    /** @throws NothingHere with a sentence when the address makes no sense */
    public static AnalysisAddress read(Location location, CampaignId campaign, AnalysisPast past) {
        QueryParameters typed = location.getQueryParameters();
        return new AnalysisAddress(
                campaign,
                part(typed),
                typed.getSingleParameter(MEASURE).map(AnalysisAddress::measure).orElse(Measure.ACTIVITIES),
                typed.getSingleParameter(BY).map(AnalysisAddress::alignment).orElse(Alignment.DAY),
                past.asAt());
    }

    private static Part part(QueryParameters typed) {
        try {
            return typed.getSingleParameter(TRUST)
                    .map(code -> Part.trust(new TrustCode(code.toUpperCase(Locale.ROOT))))
                    .or(() -> typed.getSingleParameter(ICB).map(Part::icb))
                    .or(() -> typed.getSingleParameter(REGION).map(Part::region))
                    .orElse(Part.NATION);
        } catch (RuleBroken wrong) {
            throw new NothingHere(wrong.sentence());
        }
    }

    private static Measure measure(String word) {
        return Arrays.stream(Measure.values())
                .filter(measure -> word(measure).equals(word))
                .findFirst()
                .orElseThrow(() -> new NothingHere("There is nothing to count by the name in this address; there are "
                        + Arrays.stream(Measure.values())
                                .map(AnalysisAddress::word)
                                .collect(Collectors.joining(", "))
                        + "."));
    }

    private static Alignment alignment(String word) {
        return switch (word) {
            case "day" -> Alignment.DAY;
            case "weekday" -> Alignment.WEEKDAY;
            default -> throw new NothingHere("Years are compared by day or by weekday.");
        };
    }

    public static String word(Measure measure) {
        return measure.name().toLowerCase(Locale.ROOT);
    }

    /** Its instant; null for now. */
    public @Nullable Instant instant() {
        return asAt == null ? null : asAt.instant();
    }

    public AnalysisAddress to(Part newPart) {
        return new AnalysisAddress(campaign, newPart, measure, alignment, asAt);
    }

    public AnalysisAddress to(Measure newMeasure) {
        return new AnalysisAddress(campaign, part, newMeasure, alignment, asAt);
    }

    public AnalysisAddress to(Alignment newAlignment) {
        return new AnalysisAddress(campaign, part, measure, newAlignment, asAt);
    }

    public AnalysisAddress at(@Nullable AsAt newAsAt) {
        return new AnalysisAddress(campaign, part, measure, alignment, newAsAt);
    }

    /** "compare?campaign=2027&region=Y56", and the same for a file. */
    public String on(String path) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(CampaignChoice.PARAMETER, campaign.toString());
        if (part.code() != null) {
            all.put(part.level().name().toLowerCase(Locale.ROOT), part.code());
        }
        if (measure != Measure.ACTIVITIES) {
            all.put(MEASURE, word(measure));
        }
        if (alignment == Alignment.WEEKDAY) {
            all.put(BY, "weekday");
        }
        if (asAt != null) {
            all.putAll(BoardAddress.LIVE.at(asAt).words());
        }
        return path + "?"
                + all.entrySet().stream()
                        .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }
}
