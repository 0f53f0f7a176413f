### መፍለጢታት ኣብ ላዕለዋይ ክፋል ገጽ: ግዜ ዘለዎ ዜና።

news-title = መፍለጢታት
news-info = ክትፈልጥዎ ዝግባእ
news-warning = መጠንቀቕታ
news-urgent = ህጹጽ
news-date = ዕለት መፍለጢ: { $date }
news-elsewhere = መፍለጢታት ናይ ከተማታትን ኣርእስትታትን
