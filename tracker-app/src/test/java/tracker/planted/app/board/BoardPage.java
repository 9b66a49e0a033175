package tracker.planted.app.board;

import org.springframework.stereotype.Controller;

/** Another one. */
@Controller
final class BoardPage {}
