title-ask_pause = Pause
button-ask_pause = Pause
