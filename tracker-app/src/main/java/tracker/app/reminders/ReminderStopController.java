package tracker.app.reminders;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page to stop reminders without signing in. It needs a button, because mail scanners follow links. */
@Controller
@ConditionalOnWebApplication
class ReminderStopController {

    private final ReminderRepository table;

    ReminderStopController(ReminderRepository table) {
        this.table = table;
    }

    @GetMapping("/reminders/{key}")
    String show(@PathVariable String key, HttpServletResponse response, Model page) {
        Optional<Boolean> wanted = table.wanted(key);
        if (wanted.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
        }
        page.addAttribute("wanted", wanted.orElse(null));
        return "reminders/stop";
    }

    @PostMapping("/reminders/{key}")
    String set(@PathVariable String key, @RequestParam boolean wanted) {
        table.setWanted(key, wanted);
        return "redirect:/reminders/{key}";
    }
}
