package tracker.app.openpages;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tracker.ui.shared.CurrentUser;

/** Notes each page that a signed-in person opens, until it is closed. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class OpenPageConfiguration {

    @Bean
    VaadinServiceInitListener notesOpenPages(OpenPageRegistry pages, CurrentUser who) {
        return event -> event.getSource().addUIInitListener(opened -> {
            String signIn = who.signIn();
            if (!signIn.isEmpty()) {
                note(pages, opened.getUI(), signIn, who);
            }
        });
    }

    private static void note(OpenPageRegistry pages, UI ui, String signIn, CurrentUser who) {
        OpenPage page = pages.add(new OpenPage(signIn, who.speaker(), () -> reload(pages, ui)));
        ComponentUtil.setData(ui, OpenPage.class, page);
        ui.addDetachListener(left -> pages.remove(page));
    }

    private static void reload(OpenPageRegistry pages, UI ui) {
        try {
            ui.access(() -> {
                OpenPage page = ComponentUtil.getData(ui, OpenPage.class);
                // not one that is on its way to the sign-out page
                if (page != null && pages.has(page)) {
                    pages.remove(page);
                    ui.getPage().reload();
                }
            });
        } catch (UIDetachedException gone) {
            // then nobody sees it
        }
    }
}
