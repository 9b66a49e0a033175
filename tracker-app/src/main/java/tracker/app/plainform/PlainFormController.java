package tracker.app.plainform;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import tracker.app.api.RequestFingerprint;
import tracker.app.eventstore.ExpectedVersionInterceptor;
import tracker.app.eventstore.StoredCommandRepository;
import tracker.app.eventstore.StoredCommandRepository.StoredCommand;
import tracker.app.messaging.CommandsWithMetadata;
import tracker.domain.access.CallerIdentity;
import tracker.domain.activity.ParticipationRule;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.campaign.CampaignQuery.ListCampaigns;
import tracker.domain.shared.CommandId;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.shared.Queries;
import tracker.domain.shared.RuleBroken;
import tracker.domain.trust.RegisteredTrust;
import tracker.domain.trust.TrustQuery.ListTrusts;
import tracker.ui.shared.CurrentUser;

/** The plain HTML form to log an activity. It uses the same command port as everything else. */
@Controller
@ConditionalOnWebApplication
class PlainFormController {

    private static final String FORM = "plainform/log";
    private static final List<String> PREFILLED = List.of("trust", "kind");
    private static final String OTHER_ANSWERS =
            "This form was saved before with other answers, and what was saved stays as it is. To log another activity, "
                    + "start a new form. To change the saved one, go to your trust's page.";

    private final CommandsWithMetadata commands;
    private final StoredCommandRepository stored;
    private final Queries queries;
    private final CurrentUser who;
    private final Clock clock;

    PlainFormController(
            CommandsWithMetadata commands,
            StoredCommandRepository stored,
            Queries queries,
            CurrentUser who,
            Clock clock) {
        this.commands = commands;
        this.stored = stored;
        this.queries = queries;
        this.who = who;
        this.clock = clock;
    }

    @GetMapping("/log/lite")
    String form(@RequestParam Map<String, String> address, Model page) {
        if (!who.speaker().signedIn()) {
            return "redirect:"
                    + UriComponentsBuilder.fromPath("/sign-in")
                            .queryParam("to", "{to}")
                            .encode()
                            .buildAndExpand(plainForm(address))
                            .toUriString();
        }
        AnnouncedCampaign campaign = campaign();
        if (campaign == null) {
            page.addAttribute("heading", "Log an activity");
            page.addAttribute("words", "No campaign has been announced yet.");
            return "plainform/nothing";
        }
        if (campaign.closed()) {
            page.addAttribute("heading", "Log an activity");
            page.addAttribute("words", ParticipationRule.THE_CAMPAIGN_IS_OPEN.sentence());
            return "plainform/nothing";
        }
        page.addAttribute("saved", address.getOrDefault("saved", ""));
        page.addAttribute("question", "");
        return shown(
                PlainFormRequest.fresh(address, LondonCalendar.today(clock), campaign.days()),
                Map.of(),
                "",
                campaign,
                page);
    }

    @PostMapping("/log/lite")
    String log(@RequestParam Map<String, String> sent, HttpServletResponse response, Model page) {
        AnnouncedCampaign campaign = campaign();
        PlainFormRequest answers = PlainFormRequest.of(sent);
        if (campaign == null) {
            return "redirect:/log/lite";
        }
        Map<String, String> problems = answers.problems();
        String question = problems.isEmpty() ? question(answers, campaign) : "";
        String refusal = problems.isEmpty() && question.isEmpty() ? refusal(answers, campaign) : "";
        if (problems.isEmpty() && question.isEmpty() && refusal.isEmpty()) {
            return "redirect:"
                    + UriComponentsBuilder.fromPath("/log/lite")
                            .queryParam("trust", answers.trust())
                            .queryParam("kind", answers.kind())
                            .queryParam("saved", answers.kind())
                            .build()
                            .encode()
                            .toUriString();
        }
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        page.addAttribute("saved", "");
        page.addAttribute("question", question);
        return shown(answers, problems, refusal, campaign, page);
    }

    /** The address of this form with what is filled in beforehand. */
    private static String plainForm(Map<String, String> address) {
        UriComponentsBuilder form = UriComponentsBuilder.fromPath("/log/lite");
        PREFILLED.stream()
                .filter(name -> !address.getOrDefault(name, "").isBlank())
                .forEach(name -> form.queryParam(name, address.get(name)));
        return form.build().encode().toUriString();
    }

    /** The question about an unusual figure; empty if there is none, or if it will be refused for another reason. */
    private static String question(PlainFormRequest answers, AnnouncedCampaign campaign) {
        try {
            return answers.question(campaign.id()).orElse("");
        } catch (RuleBroken refused) {
            return "";
        }
    }

    /**
     * Why it was not stored, in a sentence; empty if it was, now or before. The form's answers are compared with those
     * stored under its id, as the API does with an idempotency key (decision 0028).
     */
    private String refusal(PlainFormRequest answers, AnnouncedCampaign campaign) {
        CommandId id = new CommandId("plain-" + answers.wish());
        String print = RequestFingerprint.of("/log/lite", answers.answers());
        if (isStoredWithOtherAnswers(id, print)) {
            return OTHER_ANSWERS;
        }
        try {
            commands.send(id, answers.command(campaign.id()), Map.of(ExpectedVersionInterceptor.FINGERPRINT, print))
                    .join();
            return isStoredWithOtherAnswers(id, print) ? OTHER_ANSWERS : "";
        } catch (RuleBroken broken) {
            return broken.sentence();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuleBroken broken) {
                return broken.sentence();
            }
            return "Something went wrong on our side, and we do not know if this was saved. Send it again: it will "
                    + "not be counted twice.";
        }
    }

    /** A form of an older version of the tracker has no fingerprint, and is taken for the same. */
    private boolean isStoredWithOtherAnswers(CommandId id, String print) {
        return stored.find(id)
                .map(StoredCommand::fingerprint)
                .filter(before -> !before.equals(print))
                .isPresent();
    }

    private String shown(
            PlainFormRequest answers,
            Map<String, String> problems,
            String refusal,
            AnnouncedCampaign campaign,
            Model page) {
        page.addAttribute("answers", answers);
        page.addAttribute("problems", problems);
        page.addAttribute("refusal", refusal);
        page.addAttribute("campaign", campaign);
        page.addAttribute("kinds", PlainFormRequest.kinds());
        page.addAttribute("trusts", trusts());
        return FORM;
    }

    private @Nullable AnnouncedCampaign campaign() {
        return queries.ask(new ListCampaigns())
                .currentOn(LondonCalendar.today(clock))
                .orElse(null);
    }

    /** The trusts for which the user may log. */
    private List<RegisteredTrust> trusts() {
        CallerIdentity speaker = who.speaker();
        return queries.ask(new ListTrusts()).trusts().stream()
                .filter(trust -> trust.closed() == null && speaker.actsFor(trust.code()))
                .sorted(Comparator.comparing(RegisteredTrust::name))
                .toList();
    }
}
