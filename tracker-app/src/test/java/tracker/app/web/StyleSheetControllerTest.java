package tracker.app.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import tracker.ui.StyleSheetBundle;

/** Style sheets and how long a browser keeps them. */
class StyleSheetControllerTest {

    private final MockMvc http =
            MockMvcBuilders.standaloneSetup(new StyleSheetController()).build();

    @ParameterizedTest
    @EnumSource
    void a_page_that_names_the_version_asks_once(StyleSheetBundle bundle) throws Exception {
        http.perform(get("/" + bundle.address()))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "max-age=31536000, public, immutable"))
                .andExpect(content().contentType("text/css;charset=UTF-8"))
                .andExpect(content().string(bundle.text()));
    }

    @Test
    void another_page_asks_again_after_an_hour_and_is_told_that_nothing_changed() throws Exception {
        String tag = "W/\"" + StyleSheetBundle.WALL.version() + "\"";
        for (String asked : new String[] {"", "?v=of-yesterday"}) {
            http.perform(get("/tracker/wall.css" + asked))
                    .andExpect(status().isOk())
                    .andExpect(header().string("Cache-Control", "max-age=3600"))
                    .andExpect(header().string("ETag", tag));
        }
        http.perform(get("/tracker/wall.css").header("If-None-Match", tag)).andExpect(status().isNotModified());
    }

    @Test
    void there_are_no_others() throws Exception {
        http.perform(get("/tracker/tokens.css")).andExpect(status().isNotFound());
    }
}
