package tracker.ui.analysis;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tracker.domain.campaign.AlignmentMode;
import tracker.domain.campaign.CampaignId;
import tracker.domain.campaign.CampaignMeasure;
import tracker.domain.participation.AsAt;
import tracker.domain.participation.BoardFilter;
import tracker.domain.shared.RuleBroken;
import tracker.domain.trust.Area;
import tracker.domain.trust.TrustCode;
import tracker.ui.asat.BoardAddress;
import tracker.ui.campaign.CampaignChoice;
import tracker.ui.shared.PageNotFoundException;

/**
 * The address of an analysis page, so that it can be shared or reloaded.
 *
 * @param board date and filter, as on the boards
 */
public record AnalysisAddress(
        CampaignId campaign, Area part, CampaignMeasure measure, AlignmentMode alignment, BoardAddress board) {

    private static final String REGION = "region";
    private static final String ICB = "icb";
    private static final String TRUST = "trust";
    private static final String MEASURE = "measure";
    private static final String BY = "by";

    public static AnalysisAddress of(CampaignId campaign, Area part) {
        return new AnalysisAddress(campaign, part, CampaignMeasure.ACTIVITIES, AlignmentMode.DAY, BoardAddress.LIVE);
    }

    /** @throws PageNotFoundException if the address is invalid */
    public static AnalysisAddress read(Location location, CampaignId campaign, AnalysisCriteria past) {
        QueryParameters typed = location.getQueryParameters();
        return new AnalysisAddress(
                campaign,
                part(typed),
                typed.getSingleParameter(MEASURE).map(AnalysisAddress::measure).orElse(CampaignMeasure.ACTIVITIES),
                typed.getSingleParameter(BY).map(AnalysisAddress::alignment).orElse(AlignmentMode.DAY),
                past.requestedBoard());
    }

    private static Area part(QueryParameters typed) {
        try {
            return typed.getSingleParameter(TRUST)
                    .map(code -> Area.trust(new TrustCode(code.toUpperCase(Locale.ROOT))))
                    .or(() -> typed.getSingleParameter(ICB).map(Area::icb))
                    .or(() -> typed.getSingleParameter(REGION).map(Area::region))
                    .orElse(Area.NATION);
        } catch (RuleBroken wrong) {
            throw new PageNotFoundException(wrong.sentence());
        }
    }

    private static CampaignMeasure measure(String word) {
        return Arrays.stream(CampaignMeasure.values())
                .filter(measure -> word(measure).equals(word))
                .findFirst()
                .orElseThrow(() ->
                        new PageNotFoundException("There is no measure with the name in this address. Use one of: "
                                + Arrays.stream(CampaignMeasure.values())
                                        .map(AnalysisAddress::word)
                                        .collect(Collectors.joining(", "))
                                + "."));
    }

    private static AlignmentMode alignment(String word) {
        return switch (word) {
            case "day" -> AlignmentMode.DAY;
            case "weekday" -> AlignmentMode.WEEKDAY;
            default -> throw new PageNotFoundException("You can compare years by day or by weekday.");
        };
    }

    public static String word(CampaignMeasure measure) {
        return measure.name().toLowerCase(Locale.ROOT);
    }

    public AnalysisAddress with(Area newPart) {
        return new AnalysisAddress(campaign, newPart, measure, alignment, board);
    }

    public AnalysisAddress with(CampaignMeasure newMeasure) {
        return new AnalysisAddress(campaign, part, newMeasure, alignment, board);
    }

    public AnalysisAddress with(AlignmentMode newAlignment) {
        return new AnalysisAddress(campaign, part, measure, newAlignment, board);
    }

    public AnalysisAddress withAsAt(@Nullable AsAt newAsAt) {
        return withBoard(board.withAsAt(newAsAt));
    }

    public AnalysisAddress withFilter(BoardFilter narrowing) {
        return withBoard(board.withFilter(narrowing));
    }

    /** With the date and filter of a board. */
    public AnalysisAddress withBoard(BoardAddress newBoard) {
        return new AnalysisAddress(campaign, part, measure, alignment, newBoard);
    }

    /** The URL of a page or file: "compare?campaign=2027&region=Y56". */
    public String toUrl(String path) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(CampaignChoice.PARAMETER, campaign.toString());
        if (part.code() != null) {
            all.put(part.level().name().toLowerCase(Locale.ROOT), part.code());
        }
        if (measure != CampaignMeasure.ACTIVITIES) {
            all.put(MEASURE, word(measure));
        }
        if (alignment == AlignmentMode.WEEKDAY) {
            all.put(BY, "weekday");
        }
        all.putAll(board.parameterValues());
        return path + "?"
                + all.entrySet().stream()
                        .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }
}
