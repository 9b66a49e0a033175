package tracker.planted.app.board;

import org.springframework.web.bind.annotation.RestController;

/** A controller that is not called one. */
@RestController
final class BoardDoor {}
