"""What tests compare with, beside the programs that renew it; look at the difference before you keep it."""
