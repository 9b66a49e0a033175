package tracker.app.about;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import tracker.domain.problem.ProblemMessage;

/** Serves the pages about this service. What they say about data is true of this version; the settings say who runs it. */
@Controller
@ConditionalOnWebApplication
@EnableConfigurationProperties(ContactProperties.class)
class AboutPageController {

    private final ContactProperties contact;

    AboutPageController(ContactProperties contact) {
        this.contact = contact;
    }

    @GetMapping("/privacy")
    String privacy(Model page) {
        page.addAttribute("messageDays", ProblemMessage.KEPT_DAYS);
        return shown("about/privacy", page);
    }

    @GetMapping("/accessibility")
    String accessibility(Model page) {
        return shown("about/accessibility", page);
    }

    @GetMapping("/contact")
    String contact(Model page) {
        return shown("about/contact", page);
    }

    private String shown(String template, Model page) {
        page.addAttribute("contact", contact);
        return template;
    }
}
