package tracker.app.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tracker.app.csv.FigureCsvBuilder;
import tracker.app.csv.FigureFileDescription;
import tracker.app.csv.FigureFileRequest;
import tracker.domain.campaign.CampaignId;
import tracker.domain.followup.FollowUpQuery.ListContacts;
import tracker.domain.followup.FollowUpQuery.ListTrustProgress;
import tracker.domain.followup.TrustContact;
import tracker.domain.followup.TrustProgress;
import tracker.domain.followup.TrustProgressReport;
import tracker.domain.participation.AsAt;
import tracker.domain.participation.BoardFilter;
import tracker.domain.participation.TrustStage;
import tracker.domain.shared.Queries;
import tracker.domain.trust.TrustCode;
import tracker.ui.shared.CurrentUser;

/** The trusts to follow up as a file: all with contacts for organisers, and their own for the people of a trust. */
@Controller
@ConditionalOnWebApplication
class FollowUpFileController {

    private static final String ALL = "all";

    private final Queries queries;
    private final CurrentUser who;

    FollowUpFileController(Queries queries, CurrentUser who) {
        this.queries = queries;
        this.who = who;
    }

    @GetMapping("/silent.csv")
    ResponseEntity<byte[]> silent(
            @RequestParam int campaign,
            @RequestParam Optional<String> stage,
            @RequestParam Optional<String> region,
            FigureFileRequest asked) {
        CampaignId id = new CampaignId(campaign);
        TrustProgressReport stages = queries.ask(
                        new ListTrustProgress(id, asked.boardFilter().type(), asked.instant()))
                .orElseThrow(FigureFileRequest::notFound);
        Optional<List<TrustContact>> contacts = asked.asAt() == null ? contacts(id) : Optional.empty();
        List<String> columns = new ArrayList<>(List.of("code", "trust", "region", "stage", "last_told"));
        if (contacts.isPresent()) {
            columns.addAll(List.of("overdue", "overdue_since", "people"));
        }
        FigureCsvBuilder sheet = new FigureCsvBuilder(describe(asked, region, stages), columns.toArray(String[]::new));
        stages.trusts().stream()
                .filter(trust -> who.speaker().actsFor(new TrustCode(trust.code())))
                .filter(trust -> stages.countingHasBegun() || stage.isPresent())
                .filter(trust -> wanted(trust, stage.orElse("")))
                .filter(trust -> region.isEmpty() || trust.regionCode().equals(region.get()))
                .forEach(trust -> contacts.ifPresentOrElse(
                        known -> sheet.row(
                                trust.code(),
                                trust.name(),
                                trust.region(),
                                trust.stage().words(),
                                trust.lastReported(),
                                trust.overdue(),
                                trust.overdueSince(),
                                people(trust, known)),
                        () -> sheet.row(
                                trust.code(),
                                trust.name(),
                                trust.region(),
                                trust.stage().words(),
                                trust.lastReported())));
        return sheet.toResponse();
    }

    private static FigureFileDescription describe(
            FigureFileRequest asked, Optional<String> region, TrustProgressReport stages) {
        String name = region.flatMap(code -> stages.trusts().stream()
                        .filter(trust -> trust.regionCode().equals(code))
                        .map(TrustProgress::region)
                        .findFirst())
                .orElse("England");
        return FigureFileDescription.of(
                "silent",
                stages.campaign().id(),
                asked.area(),
                name,
                BoardFilter.NONE.withType(asked.boardFilter().type()),
                AsAt.knownAt(asked.instant()),
                stages.moment());
    }

    /** Users without permission get the file without contacts. */
    private Optional<List<TrustContact>> contacts(CampaignId campaign) {
        return who.speaker().organises() ? Optional.of(queries.ask(new ListContacts(campaign))) : Optional.empty();
    }

    private static boolean wanted(TrustProgress trust, String stage) {
        String word = trust.stage() == TrustStage.REPORT_DUE
                ? "overdue"
                : trust.stage().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return stage.isEmpty() ? trust.needsFollowUp() : stage.equals(ALL) || stage.equals(word);
    }

    private static String people(TrustProgress trust, List<TrustContact> contacts) {
        return contacts.stream()
                .filter(contact -> contact.trust().equals(trust.code()))
                .map(contact -> contact.name() + " <" + contact.address() + ">")
                .collect(Collectors.joining("; "));
    }
}
