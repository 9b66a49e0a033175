package tracker.ui.followup;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tracker.domain.campaign.CampaignId;
import tracker.domain.followup.TrustProgress;
import tracker.domain.participation.TrustStage;
import tracker.domain.trust.Area;
import tracker.ui.analysis.AnalysisCriteria;
import tracker.ui.asat.BoardAddress;
import tracker.ui.campaign.CampaignChoice;
import tracker.ui.shared.PageNotFoundException;

/**
 * The address of the follow-up page.
 *
 * @param stage null for all trusts to follow up
 * @param all whether all trusts are listed
 * @param region region code; empty for all
 * @param board date and filter, as on the boards
 */
record FollowUpAddress(
        CampaignId campaign, @Nullable TrustStage stage, boolean all, String region, BoardAddress board) {

    private static final String STAGE = "stage";
    private static final String REGION = "region";
    private static final String EVERY = "all";

    /** @throws PageNotFoundException if the address is invalid */
    static FollowUpAddress read(Location location, CampaignId campaign, AnalysisCriteria past) {
        QueryParameters typed = location.getQueryParameters();
        String stage = typed.getSingleParameter(STAGE).orElse("");
        return new FollowUpAddress(
                campaign,
                stage.isEmpty() || stage.equals(EVERY) ? null : stage(stage),
                stage.equals(EVERY),
                typed.getSingleParameter(REGION).orElse(""),
                past.requestedBoard());
    }

    private static TrustStage stage(String word) {
        return Arrays.stream(TrustStage.values())
                .filter(stage -> word(stage).equals(word))
                .findFirst()
                .orElseThrow(() -> new PageNotFoundException("There is no stage with the name in this address."));
    }

    private static String word(TrustStage stage) {
        return stage == TrustStage.REPORT_DUE
                ? "overdue"
                : stage.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    FollowUpAddress followUpOnly() {
        return new FollowUpAddress(campaign, null, false, region, board);
    }

    FollowUpAddress allTrusts() {
        return new FollowUpAddress(campaign, null, true, region, board);
    }

    FollowUpAddress atStage(TrustStage newStage) {
        return new FollowUpAddress(campaign, newStage, false, region, board);
    }

    FollowUpAddress inRegion(String newRegion) {
        return new FollowUpAddress(campaign, stage, all, newRegion, board);
    }

    Area part() {
        return region.isEmpty() ? Area.NATION : Area.region(region);
    }

    /** Whether only trusts to follow up are listed. */
    boolean followsUp() {
        return stage == null && !all;
    }

    boolean matches(TrustProgress trust) {
        boolean atStage = stage == null ? all || trust.needsFollowUp() : trust.stage() == stage;
        return atStage && (region.isEmpty() || trust.regionCode().equals(region));
    }

    String toUrl(String path) {
        String which = stage != null ? "&" + STAGE + "=" + word(stage) : all ? "&" + STAGE + "=" + EVERY : "";
        String where = region.isEmpty() ? "" : "&" + REGION + "=" + URLEncoder.encode(region, StandardCharsets.UTF_8);
        StringBuilder rest = new StringBuilder();
        board.parameterValues()
                .forEach((name, word) -> rest.append('&')
                        .append(name)
                        .append('=')
                        .append(URLEncoder.encode(word, StandardCharsets.UTF_8)));
        return path + "?" + CampaignChoice.PARAMETER + "=" + campaign + which + where + rest;
    }
}
