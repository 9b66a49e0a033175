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
import tracker.domain.access.CallerIdentity;
import tracker.domain.activity.ParticipationRule;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.campaign.CampaignPhase;
import tracker.domain.campaign.CampaignQuery.ListCampaigns;
import tracker.domain.shared.CommandId;
import tracker.domain.shared.Commands;
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

    private final Commands commands;
    private final Queries queries;
    private final CurrentUser who;
    private final Clock clock;

    PlainFormController(Commands commands, Queries queries, CurrentUser who, Clock clock) {
        this.commands = commands;
        this.queries = queries;
        this.who = who;
        this.clock = clock;
    }

    @GetMapping("/log/lite")
    String form(@RequestParam Map<String, String> address, Model page) {
        if (!who.speaker().signedIn()) {
            return "redirect:/sign-in?to=/log/lite";
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
        if (CampaignPhase.of(campaign, LondonCalendar.today(clock)).isFinal()) {
            page.addAttribute("heading", "Log an activity");
            page.addAttribute("words", ParticipationRule.LATE_REPORTS_END.sentence());
            return "plainform/nothing";
        }
        page.addAttribute("saved", address.getOrDefault("saved", ""));
        page.addAttribute("question", "");
        return shown(PlainFormRequest.fresh(address, LondonCalendar.today(clock)), Map.of(), "", campaign, page);
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

    /** The question about an unusual figure; empty if there is none, or if it will be refused for another reason. */
    private static String question(PlainFormRequest answers, AnnouncedCampaign campaign) {
        try {
            return answers.question(campaign.id()).orElse("");
        } catch (RuleBroken refused) {
            return "";
        }
    }

    /** Why it was not stored, in a sentence; empty if it was, now or before. */
    private String refusal(PlainFormRequest answers, AnnouncedCampaign campaign) {
        try {
            commands.send(new CommandId("plain-" + answers.wish()), answers.command(campaign.id()))
                    .join();
            return "";
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
