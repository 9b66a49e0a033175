package tracker.app.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tracker.app.web.RateLimiter;
import tracker.domain.participation.ActivitySummary;
import tracker.domain.participation.ParticipationQuery.ActivityHistory;
import tracker.domain.participation.ParticipationQuery.GetActivityHistory;
import tracker.domain.problem.ProblemCommand.ReportProblem;
import tracker.domain.problem.ProblemMessage;
import tracker.domain.problem.ProblemMessageId;
import tracker.domain.problem.ProblemText;
import tracker.domain.shared.Commands;
import tracker.domain.shared.Queries;
import tracker.domain.shared.RuleBroken;

/**
 * The form "Something wrong here?", without JavaScript and without an account. It takes 5 messages an hour from an
 * address and 200 a day from all.
 */
@Controller
@ConditionalOnWebApplication
class ProblemFormController {

    static final int HOURLY = 5;
    private static final int DAILY = 200;
    private static final int LONGEST_ID = 120;
    private static final String ALL = "all";

    private final Queries queries;
    private final Commands commands;
    private final RateLimiter addresses = new RateLimiter(HOURLY, Duration.ofHours(1));
    private final RateLimiter all = new RateLimiter(DAILY, Duration.ofDays(1));

    ProblemFormController(Queries queries, Commands commands) {
        this.queries = queries;
        this.commands = commands;
    }

    @GetMapping("/problem")
    String form(
            @RequestParam(defaultValue = "") String activity,
            @RequestParam(defaultValue = "false") boolean sent,
            HttpServletResponse response,
            Model page) {
        return shown(activity, "", "", sent, response, page);
    }

    @PostMapping("/problem")
    String send(
            @RequestParam(defaultValue = "") String activity,
            @RequestParam(defaultValue = "") String text,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page) {
        if (find(activity).isEmpty()) {
            return shown(activity, "", "", false, response, page);
        }
        try {
            ProblemText message = new ProblemText(text);
            Duration wait = addresses.acquireOrWait(request.getRemoteAddr());
            if (!wait.isZero() || !all.tryAcquire(ALL)) {
                response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds() + 1));
                response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
                return shown(
                        activity,
                        text,
                        "There have been too many messages. This one was not sent. Try again in an hour.",
                        false,
                        response,
                        page);
            }
            commands.send(new ReportProblem(ProblemMessageId.next(), activity, message))
                    .join();
            return "redirect:/problem?sent=true&activity={activity}".replace("{activity}", activity);
        } catch (RuleBroken broken) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            String kept = text.length() > 2 * ProblemText.LONGEST ? "" : text;
            return shown(activity, kept, broken.sentence(), false, response, page);
        } catch (CompletionException failed) {
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            return shown(
                    activity, text, "Your message was not sent. Try again in a few minutes.", false, response, page);
        }
    }

    private Optional<ActivitySummary> find(String activity) {
        return activity.isEmpty() || activity.length() > LONGEST_ID || !activity.matches("[A-Za-z0-9._-]+")
                ? Optional.empty()
                : queries.ask(new GetActivityHistory(activity)).map(ActivityHistory::activity);
    }

    private String shown(
            String activity, String text, String problem, boolean sent, HttpServletResponse response, Model page) {
        Optional<ActivitySummary> found = find(activity);
        if (found.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
        }
        page.addAttribute("activity", found.orElse(null));
        page.addAttribute("text", text);
        page.addAttribute("problem", problem);
        page.addAttribute("sent", sent);
        page.addAttribute("longest", ProblemText.LONGEST);
        page.addAttribute("days", ProblemMessage.KEPT_DAYS);
        return "problem/form";
    }
}
